package fr.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A file or a method that no longer fits on a screen or two is a place where two things live. */
class TaillesTest {

  private static final int LIGNES_PAR_FICHIER = 250;
  private static final int LIGNES_PAR_METHODE = 40;

  @Test
  void aucunFichierNEstTropLong() throws IOException {
    var tropLongs = new ArrayList<String>();
    for (Path fichier : fichiers(".java", ".ts", ".css", ".sh")) {
      int lignes = Files.readAllLines(fichier).size();
      if (lignes > LIGNES_PAR_FICHIER) {
        tropLongs.add("%s : %d lignes".formatted(fichier, lignes));
      }
    }
    assertThat(tropLongs).isEmpty();
  }

  @Test
  void aucuneMethodeNEstTropLongue() throws IOException {
    var compilateur = ToolProvider.getSystemJavaCompiler();
    try (var gestionnaire = compilateur.getStandardFileManager(null, null, null)) {
      var sources = gestionnaire.getJavaFileObjectsFromPaths(fichiers(".java"));
      var analyse = (JavacTask) compilateur.getTask(null, gestionnaire, null, null, null, sources);
      var mesure = new Mesure(Trees.instance(analyse).getSourcePositions());
      analyse.parse().forEach(unite -> mesure.scan(unite, null));
      assertThat(mesure.tropLongues).isEmpty();
    }
  }

  private static List<Path> fichiers(String... fins) throws IOException {
    var trouves = new ArrayList<Path>();
    for (String racine : List.of("src", "frontend", "lanceur")) {
      try (Stream<Path> chemins = Files.walk(Path.of(racine))) {
        chemins
            .filter(c -> Stream.of(fins).anyMatch(fin -> c.toString().endsWith(fin)))
            .filter(c -> !c.startsWith("frontend/generated"))
            .filter(c -> !c.startsWith("src/test/frontend/node_modules"))
            .forEach(trouves::add);
      }
    }
    return trouves;
  }

  private static final class Mesure extends TreePathScanner<@Nullable Void, @Nullable Void> {

    final List<String> tropLongues = new ArrayList<>();
    private final SourcePositions positions;

    Mesure(SourcePositions positions) {
      this.positions = positions;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree methode, @Nullable Void rien) {
      CompilationUnitTree unite = getCurrentPath().getCompilationUnit();
      LineMap lignes = unite.getLineMap();
      long debut = lignes.getLineNumber(positions.getStartPosition(unite, methode));
      long fin = lignes.getLineNumber(positions.getEndPosition(unite, methode));
      if (fin - debut + 1 > LIGNES_PAR_METHODE) {
        tropLongues.add(
            "%s, %s : %d lignes"
                .formatted(unite.getSourceFile().getName(), methode.getName(), fin - debut + 1));
      }
      return super.visitMethod(methode, null);
    }
  }
}

package fr.cascade.spie;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sections and questions of a call, in order. */
public record Formulaire(List<Section> sections) {

  /** A step of the form. */
  public record Section(String titre, List<Question> questions) {

    public Section {
      questions = List.copyOf(questions);
    }
  }

  public Formulaire {
    sections = List.copyOf(sections);
  }

  public Stream<Question> questions() {
    return sections.stream().flatMap(s -> s.questions().stream());
  }

  public Optional<Question> question(String cle) {
    return questions().filter(q -> q.cle().equals(cle)).findFirst();
  }
}

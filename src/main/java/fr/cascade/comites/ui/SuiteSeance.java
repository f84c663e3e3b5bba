package fr.cascade.comites.ui;

import com.vaadin.flow.component.html.Div;
import fr.cascade.comites.ReleveStatut;
import fr.cascade.comites.SeanceDetail;
import fr.cascade.comites.SeanceDetail.PointLu;
import fr.cascade.comites.SeanceDetail.ReleveLu;
import java.util.List;

/** Papers and record of a meeting, below its three columns. */
final class SuiteSeance extends Div {

  SuiteSeance(SeanceDetail seance, ServicesSeance services, Agir agir) {
    add(new CartePieces(seance, services, agir));
    if (!seance.releves().isEmpty()) {
      add(new CarteReleve(seance, services, agir));
    }
  }

  /**
   * Whether both readings show the same here: the page is then left as it is, with the observations
   * being typed and the file being sent.
   */
  static boolean memesActes(SeanceDetail avant, SeanceDetail apres) {
    return avant.id().equals(apres.id())
        && avant.pieces().equals(apres.pieces())
        && titres(avant).equals(titres(apres))
        && statuts(avant).equals(statuts(apres))
        && avant.actions().equals(apres.actions());
  }

  private static List<String> titres(SeanceDetail seance) {
    return seance.points().stream().map(PointLu::designation).toList();
  }

  private static List<ReleveStatut> statuts(SeanceDetail seance) {
    return seance.releves().stream().map(ReleveLu::statut).toList();
  }
}

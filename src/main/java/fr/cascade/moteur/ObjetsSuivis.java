package fr.cascade.moteur;

import java.util.Map;

/** What the reader chose to follow, for a task list; each module answers for its own objects. */
public interface ObjetsSuivis {

  /**
   * What a list shows of a followed object.
   *
   * @param route its file, for whoever has nothing to do on it
   */
  record ObjetSuivi(String titre, String territoire, String route) {}

  /** By each business key that an open task may hang on; nothing out of the reader's sight. */
  Map<String, ObjetSuivi> parCle();
}

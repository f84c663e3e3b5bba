package fr.cascade.spie.ui;

import fr.cascade.spie.TypeQuestion;
import java.util.List;

/** What the field of a question asks of the page that it stands on. */
interface EcritureReponses extends LienPieces {

  /** Saves, says so on the page, and gives the new version. */
  int ecrire(String question, int version, String valeur);

  /** What the saved answer still gets wrong; empty when nothing. */
  String avertissement(String question);

  /** Where the file that answers a question goes. */
  EnvoiPdf envoi(String question);

  /** Names of territories or of organisations that hold these words. */
  List<String> noms(TypeQuestion type, String texte);

  /** Shows the step again if other questions are asked now; what is being typed stays otherwise. */
  void rafraichir();
}

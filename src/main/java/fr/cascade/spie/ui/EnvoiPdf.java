package fr.cascade.spie.ui;

import fr.cascade.spie.EnvoiId;
import java.io.Serializable;

/** Where a PDF goes: its upload is noted when it begins, its bytes are handed over once there. */
interface EnvoiPdf extends Serializable {

  EnvoiId commencer();

  void recevoir(EnvoiId envoi, String nom, byte[] contenu);
}

package fr.cascade.comites.ui;

import java.io.Serializable;

/** Does an act of the page and shows what came of it; false when it was refused, which is told. */
@FunctionalInterface
interface Agir extends Serializable {

  boolean faire(Runnable acte);
}

package fr.cascade.conventions;

import fr.cascade.socle.Periode;
import java.util.List;

/**
 * What declining a text would create.
 *
 * @param telsQuels how many of the articles are to be taken as they are
 * @param parties names of the parties proposed; empty until they can be known
 */
public record ApercuDeclinaison(int articles, int telsQuels, Periode dates, List<String> parties) {}

package fr.cascade.comites;

import org.jspecify.annotations.Nullable;

/**
 * An item of the agenda as it is typed.
 *
 * @param porteur who presents it, a function
 * @param duree minutes
 */
public record PointSaisi(
    String titre, NaturePoint nature, String porteur, @Nullable Integer duree) {}

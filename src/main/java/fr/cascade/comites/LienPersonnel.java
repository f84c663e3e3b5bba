package fr.cascade.comites;

/**
 * A personal link, told once to whoever runs the committee.
 *
 * @param chemin path inside the portal
 */
public record LienPersonnel(String qualite, String chemin) {}

package fr.cascade.spie;

/** A selected territory, as everybody reads it. */
public record ResultatPublic(String nom, String territoires, String porteur) {}

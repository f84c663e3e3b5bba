package fr.cascade.spie;

import java.io.Serializable;

/** Identifies an upload from the arrival of its request. */
public record EnvoiId(long valeur) implements Serializable {}

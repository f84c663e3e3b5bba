package fr.cascade.conventions;

import java.time.LocalDate;

/**
 * Opens the draft of a national accord.
 *
 * @param sujet what it is about; the title is made of it, and the titles of its declinations
 */
public record NouvelAccord(String sujet, PlanAccord plan, LocalDate debut, LocalDate fin) {}

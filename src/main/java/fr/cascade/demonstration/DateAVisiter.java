package fr.cascade.demonstration;

import java.time.LocalDate;

/** A day of the demonstration on which something happens. */
public record DateAVisiter(LocalDate date, String quoi) {}

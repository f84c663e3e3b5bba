package fr.cascade.signatures;

import fr.cascade.socle.SignatureId;

/** Why one of several signatures given at once was not: a sentence for the signatory. */
public record SignatureRefusee(SignatureId id, String pourquoi) {}

package fr.cascade.documents;

/**
 * The place of one signature: the organisation ("Pôle emploi Centre"), the sentence of power ("Pour
 * le préfet et par délégation", may be empty) and the function of the person.
 */
public record BlocSignature(String organisation, String pour, String fonction) {}

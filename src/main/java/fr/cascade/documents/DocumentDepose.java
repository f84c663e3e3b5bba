package fr.cascade.documents;

import fr.cascade.socle.DocumentId;

/** Receipt of a deposit; {@code empreinte} is the SHA-256 of the bytes, in lower-case hex. */
public record DocumentDepose(DocumentId id, String empreinte, long taille) {}

package fr.cascade.documents;

/** A document with its bytes, as they were deposited. */
@SuppressWarnings("ArrayRecordComponent")
public record DocumentContenu(String nom, String typeMime, byte[] contenu, String empreinte) {}

package fr.cascade.conventions;

/**
 * The words that an avenant gives to an article.
 *
 * @param cle its stable key in the agreement
 * @param texte clean HTML
 */
public record ArticleModifie(String cle, String titre, String texte) {}

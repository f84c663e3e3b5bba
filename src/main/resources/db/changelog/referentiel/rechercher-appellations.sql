-- The searched form: words in lower case, one space around each, no punctuation, "st" spelt out.
-- Accents stay: the collation ignores them. fr.cascade.referentiel.internal.TexteRecherche does
-- the same to what is typed.
update territoire_appellation
set recherche = concat(
  ' ', regexp_replace(replace(lower(nom), 'œ', 'oe'), '[^0-9a-zà-öø-ÿ]+', ' '), ' ');
update territoire_appellation
set recherche = regexp_replace(
  replace(replace(recherche, ' st ', ' saint '), ' ste ', ' sainte '), ' +', ' ');

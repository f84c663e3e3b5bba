-- As rechercher-appellations.sql, over the name and the commune.
update structure
set recherche = concat(
  ' ',
  regexp_replace(
    replace(lower(concat(nom, ' ', commune)), 'œ', 'oe'), '[^0-9a-zà-öø-ÿ]+', ' '),
  ' ');
update structure
set recherche = regexp_replace(
  replace(replace(recherche, ' st ', ' saint '), ' ste ', ' sainte '), ' +', ' ');

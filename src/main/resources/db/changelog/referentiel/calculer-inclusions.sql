-- Dated closure of the direct inclusions. Periods that touch or overlap are made one, so that on
-- any day there is at most one row between two territories (an EPCI over two départements of the
-- same region is in that region once).
insert into territoire_inclusion (ancetre_code, descendant_code, debut, fin)
with recursive chemin (ancetre_code, descendant_code, debut, fin) as (
  select territoire_code, territoire_code, min(debut), max(fin)
  from territoire_appellation group by territoire_code
  union
  select r.parent_code, c.descendant_code, greatest(c.debut, r.debut), least(c.fin, r.fin)
  from chemin c join territoire_rattachement r on r.enfant_code = c.ancetre_code
  where greatest(c.debut, r.debut) <= least(c.fin, r.fin)
),
precede as (
  select c.*, max(fin) over (
    partition by ancetre_code, descendant_code order by debut, fin
    rows between unbounded preceding and 1 preceding) as fin_precedente
  from chemin c
),
suite as (
  select p.*, sum(case when datediff(debut, fin_precedente) <= 1 then 0 else 1 end) over (
    partition by ancetre_code, descendant_code order by debut, fin) as rang
  from precede p
)
select ancetre_code, descendant_code, min(debut), max(fin)
from suite group by ancetre_code, descendant_code, rang;

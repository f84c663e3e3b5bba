package fr.cascade.referentiel.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/**
 * One row of the dated closure, mapped so that the queries of other modules may join it by name:
 * {@code exists (select 1 from InclusionTerritoire i where i.ancetreCode = :perimetre and
 * i.descendantCode = c.territoireCode and :au between i.debut and i.fin)}.
 */
@Entity
@Immutable
@Table(name = "territoire_inclusion")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"})
class InclusionTerritoire {

  @Id private Long id;
  private String ancetreCode;
  private String descendantCode;
  private LocalDate debut;
  private LocalDate fin;

  protected InclusionTerritoire() {}
}

package fr.cascade.spie;

import fr.cascade.Acteurs;
import fr.cascade.TestCascade;
import fr.cascade.socle.HorlogeMetier;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Tests of this module happen on 17 December 2020. */
@TestCascade
@Transactional
public abstract class Essais {

  @Autowired protected Appels scenes;
  @Autowired protected Acteurs acteurs;
  @Autowired protected HorlogeMetier horloge;

  private Duration avant = Duration.ZERO;

  @BeforeEach
  void enDecembre2020() {
    avant = horloge.decalage();
    scenes.nousSommes(Appels.JOUR);
  }

  @AfterEach
  void remettreLHeure() {
    horloge.decaler(avant);
  }
}

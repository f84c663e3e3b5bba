package fr.cascade;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * The one Spring context that all tests with a database share: embedded MariaDB, production's
 * changelog, job executor off (jobs and timers are fired by hand), demonstration data on 3 May
 * 2010.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    properties = {
      "cascade.donnees=target/base-de-test${cascade.fork:}",
      "cascade.moteur.executeur=false",
      "cascade.demonstration=true",
      "cascade.demonstration.date=2010-05-03"
    })
public @interface TestCascade {}

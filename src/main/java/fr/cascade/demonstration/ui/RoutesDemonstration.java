package fr.cascade.demonstration.ui;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Opens the pages of the demonstration in demonstration mode only: elsewhere they do not exist. */
@Component
@ConditionalOnBooleanProperty("cascade.demonstration")
class RoutesDemonstration implements VaadinServiceInitListener {

  @Override
  public void serviceInit(ServiceInitEvent event) {
    var routes = RouteConfiguration.forApplicationScope();
    if (!routes.isRouteRegistered(HorlogeView.class)) {
      routes.setAnnotatedRoute(HorlogeView.class);
    }
  }
}

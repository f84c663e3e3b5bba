package fr.cascade.portail;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import fr.cascade.socle.ui.Messages;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.util.DisconnectedClientHelper;

/** Every sentence that Vaadin itself may show, in French; every error told by {@link Messages}. */
@Component
class PortailEnFrancais implements VaadinServiceInitListener {

  @Override
  public void serviceInit(ServiceInitEvent event) {
    var service = event.getSource();
    service.setSystemMessagesProvider(infos -> messages());
    event.addIndexHtmlRequestListener(reponse -> reponse.getDocument().child(0).attr("lang", "fr"));
    service.addSessionInitListener(
        debut -> debut.getSession().setErrorHandler(erreur -> dire(erreur.getThrowable())));
    service.addUIInitListener(PortailEnFrancais::connexion);
  }

  /** A reader who left before the end of a download is nobody's incident. */
  private static void dire(Throwable cause) {
    if (!DisconnectedClientHelper.isClientDisconnectedException(cause)) {
      Messages.erreur(cause);
    }
  }

  private static void connexion(UIInitEvent debut) {
    var ui = debut.getUI();
    ui.setLocale(Locale.FRANCE);
    var dialogue = ui.getReconnectDialogConfiguration();
    dialogue.setDialogText("Connexion interrompue : nouvel essai en cours…");
    dialogue.setDialogTextGaveUp("Le portail ne répond plus. Vérifiez votre connexion.");
    ui.getPage()
        .executeJs(
            "Object.assign(window.Vaadin.connectionIndicator ?? {}, {onlineText: $0})",
            "Connexion rétablie");
  }

  private static CustomizedSystemMessages messages() {
    var messages = new CustomizedSystemMessages();
    messages.setSessionExpiredNotificationEnabled(true);
    messages.setSessionExpiredCaption("Votre session a expiré");
    messages.setSessionExpiredMessage(
        "Vous êtes resté longtemps sans agir. Cliquez ici, ou appuyez sur Échap, pour continuer.");
    messages.setInternalErrorCaption("Erreur inattendue");
    messages.setInternalErrorMessage(
        "La page ne peut pas continuer. Cliquez ici, ou appuyez sur Échap, pour la recharger.");
    messages.setCookiesDisabledCaption("Les cookies sont bloqués");
    messages.setCookiesDisabledMessage(
        "Le portail a besoin des cookies pour savoir qui vous êtes. Autorisez-les, puis rechargez.");
    return messages;
  }
}

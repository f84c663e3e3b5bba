package fr.cascade.parcours;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A person in front of the portal: logs in, reads, clicks, and is shown an accessible page. */
final class Visite implements AutoCloseable {

  private static final List<String> GRAVES = List.of("serious", "critical");

  private final Playwright playwright = Playwright.create();
  private final Browser chromium;
  private final BrowserContext contexte;
  private final String adresse;
  private final Page page;
  private final List<String> violations = new ArrayList<>();

  Visite(int port) {
    this.adresse = "http://localhost:" + port + "/";
    var options =
        new BrowserType.LaunchOptions()
            .setArgs(
                List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--no-first-run"));
    String executable = System.getProperty("cascade.chromium", "");
    if (!executable.isBlank()) {
      options.setExecutablePath(Path.of(executable));
    }
    this.chromium = playwright.chromium().launch(options);
    this.contexte =
        chromium.newContext(
            new Browser.NewContextOptions().setLocale("fr-FR").setViewportSize(1280, 900));
    this.contexte.setDefaultTimeout(30_000);
    this.page = contexte.newPage();
    page.onPageError(erreur -> violations.add("erreur dans la page : " + erreur));
  }

  Page page() {
    return page;
  }

  void aller(String chemin) {
    page.navigate(adresse + chemin);
    page.waitForLoadState();
  }

  /** Logs in as an account of the demonstration, whoever was there before. */
  void connecter(String login) {
    contexte.clearCookies();
    aller("connexion");
    page.locator("input[name=username]").fill(login);
    page.locator("input[name=password]").fill("demo");
    bouton("Se connecter").click();
    page.getByRole(AriaRole.NAVIGATION).first().waitFor();
  }

  /** Nobody any more: what follows is seen without an account. */
  void deconnecter() {
    contexte.clearCookies();
  }

  Locator bouton(String nom) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nom)).first();
  }

  Locator champ(String etiquette) {
    return page.getByLabel(etiquette, new Page.GetByLabelOptions().setExact(true)).first();
  }

  Locator lien(String mots) {
    return page.getByRole(AriaRole.LINK).filter(avec(mots)).first();
  }

  /** What acts, whether it is drawn as a link or as a button. */
  Locator lienOuBouton(String nom) {
    var exact = new Page.GetByRoleOptions().setName(nom).setExact(true);
    return page.getByRole(AriaRole.BUTTON, exact).or(page.getByRole(AriaRole.LINK, exact)).first();
  }

  /** A button of the dialog that is open. */
  Locator dansLeDialogue(String nom) {
    return page.getByRole(AriaRole.ALERTDIALOG)
        .or(page.getByRole(AriaRole.DIALOG))
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(nom).setExact(true))
        .first();
  }

  Locator liste(String etiquette) {
    return page.getByRole(
            AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(etiquette).setExact(false))
        .first();
  }

  static Locator.FilterOptions avec(String mots) {
    return new Locator.FilterOptions().setHasText(mots);
  }

  /** The text stands on screen. */
  void lire(String texte) {
    page.getByText(texte).first().waitFor();
  }

  /** Chooses in a combo box what its first words say. */
  void choisir(String etiquette, String mots, String choix) {
    liste(etiquette).fill(mots);
    page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(choix)).first().click();
  }

  /** Keeps a picture of the page at both widths and notes its serious accessibility violations. */
  void constater(String nom) {
    page.waitForFunction("() => document.title !== ''");
    page.waitForFunction("() => document.getAnimations().every(a => a.playState !== 'running')");
    page.screenshot(capture(nom + "-1280"));
    var graves =
        new AxeBuilder(page)
            .exclude(List.of(".bjs-powered-by")).analyze().getViolations().stream()
                .filter(v -> GRAVES.contains(v.getImpact()))
                .toList();
    graves.forEach(
        v ->
            violations.add(
                nom
                    + " : "
                    + v.getId()
                    + " – "
                    + v.getHelp()
                    + " – "
                    + v.getNodes().getFirst().getHtml()));
    page.setViewportSize(390, 844);
    page.screenshot(capture(nom + "-390"));
    page.setViewportSize(1280, 900);
  }

  /** Serious accessibility violations and errors of scripts met on the way. */
  List<String> violations() {
    return List.copyOf(violations);
  }

  private static Page.ScreenshotOptions capture(String nom) {
    return new Page.ScreenshotOptions()
        .setPath(Path.of("target", "captures", nom.toLowerCase(Locale.ROOT) + ".png"));
  }

  @Override
  public void close() {
    playwright.close();
  }
}

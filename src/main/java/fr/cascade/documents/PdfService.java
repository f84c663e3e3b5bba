package fr.cascade.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import fr.cascade.documents.internal.FichePdf;
import fr.cascade.documents.internal.FinitionPdf;
import fr.cascade.documents.internal.MiseEnPage;
import fr.cascade.documents.internal.Police;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Service;

/**
 * Prints texts as PDF/A-2a and PDF/UA: tagged, in French, fonts inside. Two renderings of one text
 * differ by their date, hence by their fingerprint: keep the bytes, never render again what was
 * frozen (RG-033).
 */
@Service
public class PdfService {

  private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  PdfService() {
    XRLog.setLoggingEnabled(false);
  }

  /** The pages of the text, with or without the watermark of a draft. */
  public byte[] rendre(TexteAImprimer texte, Filigrane filigrane) {
    return rendre(MiseEnPage.xhtml(texte), filigrane);
  }

  /** The page that sums up a text, in the largest size in which it holds on one page (RG-178). */
  public byte[] rendre(FicheSynthese fiche) {
    var pdf = new byte[0];
    for (var corps : FichePdf.CORPS) {
      pdf = rendre(FichePdf.xhtml(fiche, corps), Filigrane.AUCUN);
      if (FinitionPdf.pages(pdf) == 1) {
        return pdf;
      }
    }
    return pdf;
  }

  private static byte[] rendre(String xhtml, Filigrane filigrane) {
    var sortie = new ByteArrayOutputStream(64 * 1024);
    try {
      var rendu = new PdfRendererBuilder();
      rendu.usePdfAConformance(PdfAConformance.PDFA_2_A);
      rendu.usePdfUaAccessibility(true);
      rendu.useColorProfile(SRGB);
      rendu.withProducer("Cascade");
      for (var priorite : ExternalResourceControlPriority.values()) {
        rendu.useExternalResourceAccessControl((adresse, type) -> false, priorite);
      }
      for (var police : Police.values()) {
        rendu.useFont(
            () -> new ByteArrayInputStream(police.octets()),
            police.famille(),
            police.graisse(),
            police.italique() ? FontStyle.ITALIC : FontStyle.NORMAL,
            true);
      }
      rendu.withHtmlContent(xhtml, null);
      rendu.toStream(sortie);
      rendu.run();
      return FinitionPdf.finir(sortie.toByteArray(), filigrane);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

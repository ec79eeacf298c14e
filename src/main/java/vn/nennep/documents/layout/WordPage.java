package vn.nennep.documents.layout;

import static vn.nennep.documents.layout.LayoutProfile.twips;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.IRunBody;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTCompatSetting;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;

/// The sheet: A4, the profile's margins, and the page number top centre on every page but the first.
final class WordPage {

    private WordPage() {}

    static void set(XWPFDocument word, LayoutProfile profile) {
        LayoutProfile.Page page = profile.page();
        CTSectPr section = word.getDocument().getBody().addNewSectPr();
        section.addNewPgSz().setW(length(LayoutProfile.Page.WIDTH));
        section.getPgSz().setH(length(LayoutProfile.Page.HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(length(page.top()));
        margins.setBottom(length(page.bottom()));
        margins.setLeft(length(page.left()));
        margins.setRight(length(page.right()));
        margins.setHeader(length(page.numberFromEdge()));
        margins.setFooter(length(page.numberFromEdge()));
        margins.setGutter(BigInteger.ZERO);
        number(word, page.number());
        // Without it Word opens the file in its compatibility mode.
        CTCompatSetting mode = word.getSettings().getCTSettings().addNewCompat().addNewCompatSetting();
        mode.setName("compatibilityMode");
        mode.setUri("http://schemas.microsoft.com/office/word");
        mode.setVal("15");
    }

    private static void number(XWPFDocument word, Face face) {
        // An empty header of its own is what keeps the number off page 1.
        word.createHeader(HeaderFooterType.FIRST).createParagraph();
        XWPFParagraph number = word.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        number.setAlignment(ParagraphAlignment.CENTER);
        CTSimpleField field = number.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        Line.dress(new XWPFRun(field.addNewR(), (IRunBody) number), face).setText("2");
    }

    private static BigInteger length(int millimetres) {
        return BigInteger.valueOf(twips(millimetres));
    }
}

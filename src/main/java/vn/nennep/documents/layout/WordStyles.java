package vn.nennep.documents.layout;

import static vn.nennep.documents.layout.LayoutProfile.twips;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/// The profile as Word styles, so that an official who goes on writing in Word keeps the layout, and headings show in
/// Word's navigation.
final class WordStyles {

    static final String BODY = "BodyText";
    static final String BASIS = "Basis";
    static final String CELL = "TableText";

    private final CTStyles styles;
    private final LayoutProfile profile;

    private WordStyles(CTStyles styles, LayoutProfile profile) {
        this.styles = styles;
        this.profile = profile;
    }

    static String heading(int level) {
        return "Heading" + level;
    }

    static void define(XWPFDocument word, LayoutProfile profile) {
        CTStyles styles = CTStyles.Factory.newInstance();
        WordStyles all = new WordStyles(styles, profile);
        all.defaults();
        all.body(BODY, "Body Text", profile.body().face());
        all.body(BASIS, "Basis", profile.body().basis());
        all.cell();
        for (int level = 1; level <= profile.body().headings().size(); level++) {
            all.heading(level, profile.body().headings().get(level - 1));
        }
        word.createStyles().setStyles(styles);
    }

    private void defaults() {
        CTRPr letters = styles.addNewDocDefaults().addNewRPrDefault().addNewRPr();
        CTFonts fonts = letters.addNewRFonts();
        fonts.setAscii(profile.font());
        fonts.setHAnsi(profile.font());
        fonts.setCs(profile.font());
        fonts.setEastAsia(profile.font());
        size(letters, profile.body().face());
        letters.addNewLang().setVal("vi-VN");
        letters.getLangArray(0).setEastAsia("vi-VN");
        CTStyle normal = style("Normal", "Normal");
        normal.setDefault(true);
        normal.unsetBasedOn();
    }

    private void body(String id, String name, Face face) {
        CTStyle style = style(id, name);
        CTPPrGeneral shape = style.addNewPPr();
        // Widow control never leaves one line of a paragraph alone on a page.
        shape.addNewWidowControl();
        LayoutProfile.Body body = profile.body();
        CTSpacing spacing = shape.addNewSpacing();
        spacing.setBefore(points(body.before()));
        spacing.setAfter(points(body.after()));
        spacing.setLine(points(body.linePitch()));
        spacing.setLineRule(STLineSpacingRule.EXACT);
        shape.addNewInd().setFirstLine(BigInteger.valueOf(twips(body.firstLine())));
        shape.addNewJc().setVal(STJc.BOTH);
        dress(style.addNewRPr(), face);
    }

    private void heading(int level, Face face) {
        CTStyle style = style(heading(level), "heading " + level);
        style.getBasedOn().setVal(BODY);
        style.addNewNext().setVal(BODY);
        style.addNewQFormat();
        CTPPrGeneral shape = style.addNewPPr();
        shape.addNewKeepNext();
        shape.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
        dress(style.addNewRPr(), face);
    }

    private void cell() {
        CTStyle style = style(CELL, "Table Text");
        CTSpacing spacing = style.addNewPPr().addNewSpacing();
        spacing.setBefore(points(2));
        spacing.setAfter(points(2));
        dress(style.addNewRPr(), profile.body().table());
    }

    private CTStyle style(String id, String name) {
        CTStyle style = styles.addNewStyle();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.addNewBasedOn().setVal("Normal");
        return style;
    }

    private static void dress(CTRPr letters, Face face) {
        if (face.bold()) {
            letters.addNewB();
        }
        if (face.italic()) {
            letters.addNewI();
        }
        size(letters, face);
    }

    private static void size(CTRPr letters, Face face) {
        BigInteger halfPoints = BigInteger.valueOf(face.size() * 2L);
        letters.addNewSz().setVal(halfPoints);
        letters.addNewSzCs().setVal(halfPoints);
    }

    private static BigInteger points(int points) {
        return BigInteger.valueOf(points * 20L);
    }
}

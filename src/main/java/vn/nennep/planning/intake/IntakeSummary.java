package vn.nennep.planning.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nennep.text.OfficialFigures;

/// A reading for people at a terminal.
final class IntakeSummary {

    private IntakeSummary() {}

    static String of(PlanReading reading) {
        List<String> lines = new ArrayList<>();
        Header header = reading.header();
        lines.add(
                or(header.kind()) + " " + or(header.symbol()) + (header.title() == null ? "" : " – " + header.title()));
        lines.add("  " + or(header.issuer()) + ", "
                + (header.date() == null ? "không rõ ngày" : OfficialFigures.longDate(header.date())));
        lines.add("  Ký: " + or(header.onBehalfOf()) + ", " + or(header.capacity()) + " " + or(header.signatory()));
        lines.add("");
        lines.add(
                "Văn bản viện dẫn: " + OfficialFigures.count(reading.citations().size()));
        for (CitationFound citation : reading.citations()) lines.add("  " + citation(citation));
        lines.add("");
        lines.add("Nhiệm vụ tìm thấy: "
                + OfficialFigures.count(reading.obligations().size()));
        int number = 0;
        for (ObligationFound one : reading.obligations()) lines.addAll(obligation(++number, one));
        lines.add("");
        lines.add("Nơi nhận: " + String.join("; ", reading.recipients()));
        return String.join("\n", lines);
    }

    private static String citation(CitationFound citation) {
        String date = citation.date() == null ? "không rõ ngày" : OfficialFigures.date(citation.date());
        return citation.symbol() + ", " + date + (citation.issuer() == null ? "" : ", " + citation.issuer());
    }

    private static List<String> obligation(int number, ObligationFound one) {
        List<String> lines = new ArrayList<>();
        lines.add("  " + number + ". [" + one.kind().label() + "] " + one.title());
        List<String> facts = new ArrayList<>();
        if (!one.actors().isEmpty()) facts.add(String.join("; ", one.actors()));
        if (!one.partners().isEmpty()) facts.add("phối hợp: " + String.join("; ", one.partners()));
        if (one.product() != null) facts.add("sản phẩm: " + one.product());
        if (one.due() != null) facts.add(one.due().label());
        if (one.quantity() != null)
            facts.add("ít nhất " + OfficialFigures.count(one.quantity().atLeast()));
        if (one.reportTo() != null)
            facts.add("gửi " + one.reportTo() + (one.via() == null ? "" : ", qua " + one.via()));
        if (!facts.isEmpty()) lines.add("     " + String.join(" · ", facts));
        lines.add("     " + one.section() + ": “" + Phrases.shortened(one.passage(), 160) + "”");
        return lines;
    }

    private static String or(@Nullable String text) {
        return text == null ? "–" : text;
    }
}

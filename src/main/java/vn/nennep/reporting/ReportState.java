package vn.nennep.reporting;

import vn.nennep.web.Tone;

/// How far a report has come (12.1). A returned report is written on and submitted again.
public enum ReportState {
    DRAFT("đang viết", Tone.PLAIN),
    SUBMITTED("đã nộp", Tone.WHO),
    RETURNED("trả lại để bổ sung", Tone.LATE),
    ACCEPTED("đã chấp nhận", Tone.DONE);

    private final String label;
    private final Tone tone;

    ReportState(String label, Tone tone) {
        this.label = label;
        this.tone = tone;
    }

    public String label() {
        return label;
    }

    public Tone tone() {
        return tone;
    }

    /// Its text may be changed, and its figures are read from the data.
    public boolean open() {
        return this == DRAFT || this == RETURNED;
    }
}

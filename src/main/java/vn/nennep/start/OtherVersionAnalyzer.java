package vn.nennep.start;

import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// The data was last changed by a newer program, or by one with other migrations.
class OtherVersionAnalyzer extends AbstractFailureAnalyzer<FlywayValidateException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, FlywayValidateException cause) {
        return new FailureAnalysis(
                "Dữ liệu là của một phiên bản khác của chương trình. / The data belongs to another version of the program.%n%s"
                        .formatted(cause.getMessage()),
                "Chạy phiên bản ấy hoặc mới hơn, hoặc đặt NENNEP_DATA là thư mục khác."
                        + " / Run that version or a newer one, or set NENNEP_DATA to another folder.",
                cause);
    }
}

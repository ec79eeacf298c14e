package vn.nennep.start;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/// Another program listens where ours should.
@Order(Ordered.HIGHEST_PRECEDENCE)
class PortTakenAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PortInUseException cause) {
        return new FailureAnalysis(
                "Cổng %d đang được chương trình khác dùng. / Port %d is taken by another program."
                        .formatted(cause.getPort(), cause.getPort()),
                "Dừng chương trình ấy, hoặc chọn cổng khác. / Stop it, or choose another port: NENNEP_PORT=%d bin/run"
                        .formatted(cause.getPort() + 1),
                cause);
    }
}

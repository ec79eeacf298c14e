package vn.nennep.testing;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.TransactionStatus;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.HandlerMapping;

/// While it is asked to, every transaction that a page begins is rolled back: so one thing can be sent to again and
/// again by everybody, and stands afterwards as before.
public final class NothingStays implements TransactionExecutionListener {

    private volatile boolean asked;

    public void during(Runnable work) {
        asked = true;
        try {
            work.run();
        } finally {
            asked = false;
        }
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (asked && failure == null && inPage() && transaction instanceof TransactionStatus status) {
            status.setRollbackOnly();
        }
    }

    private static boolean inPage() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request != null
                && request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST)
                        != null;
    }
}

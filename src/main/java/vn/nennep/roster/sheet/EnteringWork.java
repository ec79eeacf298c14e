package vn.nennep.roster.sheet;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nennep.web.JobWork;
import vn.nennep.web.Jobs;

/// Nhập: all rows in one transaction, so that a list is entered whole or not at all. How far it is, and whether
/// it was asked to stop, is told beside that transaction.
record EnteringWork(String kind, boolean whole, SheetWork work, Sheets sheets, TransactionTemplate apart)
        implements JobWork {

    /// Only while no row is faulty.
    static final String WHOLE = "roster.entering.whole";
    /// The rows without fault.
    static final String VALID = "roster.entering.valid";

    @Override
    public boolean stoppable() {
        return true;
    }

    @Override
    public void run(Jobs.Job job, Progress progress) {
        long sheet = Sheet.id(job.subject());
        long rows = sheets.find(sheet).orElseThrow().found().rows();
        progress.total(rows);
        progress.done(0, "Đối chiếu lại");
        work.enter(
                sheet,
                whole,
                done -> apart.executeWithoutResult(_ -> progress.done(Math.min(done, rows), "Ghi vào danh sách")));
    }

    @Configuration(proxyBeanMethods = false)
    static class Both {

        @Bean
        EnteringWork wholeEntering(SheetWork work, Sheets sheets, PlatformTransactionManager transactions) {
            return new EnteringWork(WHOLE, true, work, sheets, apart(transactions));
        }

        @Bean
        EnteringWork validEntering(SheetWork work, Sheets sheets, PlatformTransactionManager transactions) {
            return new EnteringWork(VALID, false, work, sheets, apart(transactions));
        }

        private static TransactionTemplate apart(PlatformTransactionManager transactions) {
            TransactionTemplate apart = new TransactionTemplate(transactions);
            apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
            return apart;
        }
    }
}

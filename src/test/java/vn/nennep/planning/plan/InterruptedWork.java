package vn.nennep.planning.plan;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import vn.nennep.web.JobWork;
import vn.nennep.web.Jobs;

/// Work of the program that is killed at random steps and begun again, as long as it takes.
final class InterruptedWork {

    private final List<JobWork> works;
    private final Random random;
    private int kills;

    InterruptedWork(List<JobWork> works, Random random) {
        this.works = works;
        this.random = random;
    }

    int kills() {
        return kills;
    }

    /// @param most how often it is killed at most
    void run(String kind, String subject, int most) {
        JobWork work = works.stream()
                .filter(each -> each.kind().equals(kind))
                .findFirst()
                .orElseThrow();
        for (int left = most; left >= 0; left--) {
            try {
                work.run(job(kind, subject), new Mortal(left == 0 ? Integer.MAX_VALUE : random.nextInt(7)));
                return;
            } catch (Killed _) {
                kills++;
            }
        }
    }

    private static Jobs.Job job(String kind, String subject) {
        return new Jobs.Job(
                UUID.randomUUID(), kind, "", subject, Jobs.State.RUNNING, 0, 0, "", null, "/desk", 1, null, false);
    }

    private static final class Killed extends RuntimeException {}

    private static final class Mortal implements JobWork.Progress {

        private int steps;

        Mortal(int steps) {
            this.steps = steps;
        }

        @Override
        public void total(long total) {
            step();
        }

        @Override
        public void done(long done, String step) {
            step();
        }

        private void step() {
            if (steps-- == 0) {
                throw new Killed();
            }
        }
    }
}

package vn.nennep.web;

/// The work behind one kind of job; a Spring bean of the module that owns it. It must be resumable: run is called again
/// after a crash and goes on where the last committed step stopped. Each step commits in a transaction of its own.
public interface JobWork {

    String kind();

    /// Whether whoever started it may stop it: only where stopping half-way leaves nothing half done.
    default boolean stoppable() {
        return false;
    }

    void run(Jobs.Job job, Progress progress);

    /// Tells how far the work is; also in the transaction of the step, so that bar and work never disagree.
    /// Throws [Stopped], to be let through, when the job was asked to stop.
    interface Progress {
        void total(long total);

        void done(long done, String step);
    }

    /// Ends the work where it is; what its transaction did is undone.
    final class Stopped extends RuntimeException {}
}

package vn.nennep.notification.delivery;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nennep.access.AccountId;
import vn.nennep.notification.Channel;

/// Carries messages by one channel.
public interface Carrier {

    Channel channel();

    /// Whether the operator has opened it.
    boolean on();

    /// Whether all messages go by one server: when that is away, the others wait for the next look too.
    default boolean oneWay() {
        return true;
    }

    /// Those of the accounts that have opened it for themselves.
    Set<AccountId> reached(Collection<AccountId> accounts);

    /// @throws NotCarried when it did not go
    void carry(Message message) throws NotCarried;

    /// @param id the same for every try
    /// @param title of the one notice, or "03 thông báo"
    /// @param lines each with an address of the program
    record Message(UUID id, AccountId account, String title, List<Line> lines) {}

    record Line(String text, String href) {}

    /// Did not go; the message says why, in Vietnamese.
    final class NotCarried extends Exception {

        private final boolean forGood;
        private final boolean partly;

        public NotCarried(String why, boolean forGood, @Nullable Throwable cause) {
            this(why, forGood, false, cause);
        }

        private NotCarried(String why, boolean forGood, boolean partly, @Nullable Throwable cause) {
            super(why, cause);
            this.forGood = forGood;
            this.partly = partly;
        }

        /// The same, where some of the places it goes to have taken it.
        public NotCarried partly(boolean taken) {
            return new NotCarried(String.valueOf(getMessage()), forGood, taken, getCause());
        }

        public boolean partly() {
            return partly;
        }

        public boolean forGood() {
            return forGood;
        }
    }
}

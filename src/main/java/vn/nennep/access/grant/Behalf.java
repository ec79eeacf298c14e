package vn.nennep.access.grant;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import vn.nennep.access.AccountId;
import vn.nennep.access.Caller;
import vn.nennep.access.Grant;
import vn.nennep.organization.Structure;
import vn.nennep.organization.UnitId;

/// On whose behalf the caller acts: of whoever lent the role by which the act was let through. Where nothing
/// was asked of Access, of whoever lent the only role that reaches the unit.
@Component
public class Behalf {

    private static final String ATTRIBUTE = Behalf.class.getName();

    private final Structure structure;
    private final Clock clock;

    Behalf(Structure structure, Clock clock) {
        this.structure = structure;
        this.clock = clock;
    }

    /// The role by which the present request was let through.
    void note(Grant grant) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null && grant.onBehalfOf() != null) {
            request.setAttribute(ATTRIBUTE, grant.onBehalfOf(), RequestAttributes.SCOPE_REQUEST);
        }
    }

    /// @param unit whose the act is
    public Optional<AccountId> of(Caller caller, @Nullable UnitId unit) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null
                && request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST) instanceof AccountId noted) {
            return Optional.of(noted);
        }
        if (unit == null || caller.grants().stream().allMatch(Grant::own)) {
            return Optional.empty();
        }
        return caller.grants().stream() // one's own come first
                .filter(grant -> reaches(grant, unit))
                .findFirst()
                .map(Grant::onBehalfOf);
    }

    private boolean reaches(Grant grant, UnitId unit) {
        return grant.unit().equals(unit)
                || grant.reach().equals(unit)
                || grant.whole() && structure.isWithin(unit, grant.reach(), LocalDate.now(clock));
    }
}

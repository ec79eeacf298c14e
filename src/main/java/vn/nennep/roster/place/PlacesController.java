package vn.nennep.roster.place;

import static vn.nennep.roster.RosterPermission.KEEP_LIST;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.nennep.access.Access;
import vn.nennep.web.Fragment;
import vn.nennep.web.NotFound;

/// Offers units while somebody types; the form works without it.
@Controller
class PlacesController {

    private final Places places;
    private final Access access;
    private final Clock clock;

    PlacesController(Places places, Access access, Clock clock) {
        this.places = places;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping("/people/places")
    Fragment offer(
            @RequestParam(defaultValue = "") String place, @RequestParam(defaultValue = "true") boolean members) {
        if (access.places(KEEP_LIST).isEmpty()) {
            throw new NotFound();
        }
        List<String> lines = place.strip().length() < 2
                ? List.of()
                : List.copyOf(
                        places.offered(place, members, LocalDate.now(clock)).values());
        return new Fragment("roster/place/options", new OptionsPage(lines));
    }
}

package vn.nennep.documents.citation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.nennep.documents.DocumentId;

/// The citations around a document, both ways, two steps far (1.2). Each document stands in it once.
@Component
public class Citations {

    private final CitationRows rows;

    Citations(CitationRows rows) {
        this.rows = rows;
    }

    public List<Branch> restsOn(DocumentId document) {
        return around(document, rows::restsOn);
    }

    public List<Branch> citedBy(DocumentId document) {
        return around(document, rows::citedBy);
    }

    private static List<Branch> around(DocumentId document, Function<Collection<Long>, List<Link>> links) {
        Set<String> seen = new HashSet<>(Set.of(document.toString()));
        List<Link> near = once(links.apply(List.of(document.value())), seen);
        List<Long> registered = near.stream()
                .map(link -> link.other().id())
                .filter(Objects::nonNull)
                .toList();
        Map<Long, List<Link>> far = registered.isEmpty()
                ? Map.of()
                : once(links.apply(registered), seen).stream().collect(Collectors.groupingBy(Link::of));
        return near.stream().map(link -> branch(link, far)).toList();
    }

    private static List<Link> once(List<Link> links, Set<String> seen) {
        List<Link> first = new ArrayList<>();
        for (Link link : links) {
            if (seen.add(link.other().key())) {
                first.add(link);
            }
        }
        return first;
    }

    private static Branch branch(Link link, Map<Long, List<Link>> far) {
        Long id = link.other().id();
        List<Branch> further = (id == null ? List.<Link>of() : far.getOrDefault(id, List.of()))
                .stream().map(next -> branch(next, Map.of())).toList();
        return new Branch(link.other(), link.relation(), link.no(), further);
    }
}

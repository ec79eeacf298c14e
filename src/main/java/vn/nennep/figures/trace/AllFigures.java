package vn.nennep.figures.trace;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.nennep.figures.Figure;
import vn.nennep.figures.FigureSource;
import vn.nennep.figures.Figures;

/// Knows which activity counts what. What a source answers is checked, not trusted: a figure that is missing or of the
/// wrong shape is an error here, not a zero in somebody's report.
@Component
class AllFigures implements Figures {

    private static final Logger LOG = LoggerFactory.getLogger(AllFigures.class);

    private record Entry(Figure.Definition definition, FigureSource source) {}

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    AllFigures(List<FigureSource> sources) {
        for (FigureSource source : sources) {
            for (Figure.Definition definition : source.definitions()) {
                Entry other = entries.put(definition.code(), new Entry(definition, source));
                if (other != null) {
                    throw new IllegalStateException("Two sources count the figure " + definition.code() + ": "
                            + other.source() + " and " + source);
                }
            }
        }
    }

    @Override
    public List<Figure.Definition> definitions() {
        return entries.values().stream().map(Entry::definition).toList();
    }

    @Override
    public Figure.Definition definition(String code) {
        return entry(code).definition();
    }

    @Override
    public Map<String, Figure.Value> read(Collection<String> codes, Figure.Scope scope) {
        Map<FigureSource, Map<String, Figure.Value>> asked = new HashMap<>();
        Map<String, Figure.Value> values = new LinkedHashMap<>();
        for (String code : new LinkedHashSet<>(codes)) {
            Entry entry = entry(code);
            values.put(code, value(entry, asked.computeIfAbsent(entry.source(), source -> source.read(scope))));
        }
        return values;
    }

    @Override
    public Figure.Trace trace(String code, Figure.Scope scope) {
        Entry entry = entry(code);
        Figure.Value value = value(entry, entry.source().read(scope));
        var trace = new Figure.Trace(
                entry.definition(), scope, value, entry.source().parts(code, scope));
        if (!trace.addsUp()) {
            LOG.error("The parts of {} in {} make {}, not {}", code, scope, trace.sumOfParts(), value);
        }
        return trace;
    }

    @Override
    public LocalDate structure(String code, Figure.Scope scope, LocalDate today) {
        return entry(code).source().structure(scope, today);
    }

    private Entry entry(String code) {
        Entry entry = entries.get(code);
        if (entry == null) throw new NoSuchElementException("No activity counts a figure " + code);
        return entry;
    }

    private static Figure.Value value(Entry entry, Map<String, Figure.Value> answered) {
        String code = entry.definition().code();
        Figure.Value value = answered.get(code);
        if (value == null) throw new IllegalStateException(entry.source() + " left out its figure " + code);
        boolean share = entry.definition().shape() == Figure.Shape.SHARE;
        if (share != (value.denominator() != null)) {
            throw new IllegalStateException(entry.source() + " answered " + value + " for the " + code + ", a "
                    + entry.definition().shape());
        }
        return value;
    }
}

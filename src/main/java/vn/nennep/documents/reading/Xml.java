package vn.nennep.documents.reading;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads XML from the inside of a package without ever looking outside: a document type, with which entities and
/// foreign addresses come in, is refused. The JDK's own parser is named, whatever else lies on the class path.
final class Xml implements AutoCloseable {

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;

    private Xml(XMLStreamReader reader) {
        this.reader = reader;
    }

    static Xml open(byte[] part) throws XMLStreamException {
        return new Xml(FACTORY.createXMLStreamReader(new ByteArrayInputStream(part)));
    }

    static Xml open(InputStream part) throws XMLStreamException {
        return new Xml(FACTORY.createXMLStreamReader(part));
    }

    /// The next event, or -1 at the end.
    int next() throws XMLStreamException {
        if (!reader.hasNext()) {
            return -1;
        }
        TimeLimit.check();
        int event = reader.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw Refusal.damaged("Word");
        }
        return event;
    }

    String name() {
        return reader.getLocalName();
    }

    /// Whether the element belongs to Word's own vocabulary (in its usual or its strict form).
    boolean isWord() {
        String namespace = reader.getNamespaceURI();
        return namespace != null && namespace.contains("wordprocessingml");
    }

    String text() {
        return reader.getText();
    }

    @Nullable String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    int number(String name, int otherwise) {
        String value = attribute(name);
        return value != null && value.matches("-?\\d{1,9}") ? Integer.parseInt(value) : otherwise;
    }

    /// Whether a switch such as `<w:vanish/>` is on.
    boolean isOn() {
        String value = attribute("val");
        return value == null || !value.equals("0") && !value.equals("false") && !value.equals("off");
    }

    /// Passes over the element just begun, with all that is in it.
    void skip() throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
            if (event < 0) {
                return;
            }
        }
    }

    @Override
    public void close() throws XMLStreamException {
        reader.close();
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((_, _, _, _) -> {
            throw new XMLStreamException("Nothing outside a file is read");
        });
        return factory;
    }
}

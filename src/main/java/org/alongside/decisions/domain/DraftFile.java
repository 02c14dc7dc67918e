package org.alongside.decisions.domain;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.alongside.decisions.RuleProblem;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Looks through an uploaded file before any engine sees it: plain XML without a document type, nothing in it but one decision table,
 * and no language but FEEL. What is not on the list is refused.
 */
final class DraftFile {

    private static final String DMN = "https://www.omg.org/spec/DMN/20191111/MODEL/";
    private static final Set<String> FEEL =
            Set.of("feel", "http://www.omg.org/spec/FEEL/20140401", "https://www.omg.org/spec/DMN/20191111/FEEL/");
    private static final Set<String> DRAWING = Set.of(
            "https://www.omg.org/spec/DMN/20191111/DMNDI/",
            "http://www.omg.org/spec/DMN/20180521/DC/",
            "http://www.omg.org/spec/DMN/20180521/DI/");
    private static final Set<String> ALLOWED = Set.of(
            "definitions",
            "decision",
            "description",
            "question",
            "allowedAnswers",
            "variable",
            "decisionTable",
            "input",
            "inputExpression",
            "inputValues",
            "output",
            "outputValues",
            "rule",
            "inputEntry",
            "outputEntry",
            "text");
    private static final Set<String> LANGUAGES = Set.of("expressionLanguage", "typeLanguage");

    private final List<RuleProblem> problems = new ArrayList<>();

    private DraftFile() {}

    /**
     * Refuses what must not be read any further.
     *
     * @throws RefusedRules with everything that was found
     */
    static void requirePlain(String text) {
        DraftFile file = new DraftFile();
        Element root = parsed(text);
        if (!DMN.equals(root.getNamespaceURI()) || !"definitions".equals(root.getLocalName())) {
            throw new RefusedRules(RuleProblem.ofTable("This is not a DMN 1.3 file."));
        }
        file.look(root);
        if (!file.problems.isEmpty()) {
            throw new RefusedRules(file.problems);
        }
    }

    private static Element parsed(String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            factory.setNamespaceAware(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Silent());
            return builder.parse(new InputSource(new StringReader(text))).getDocumentElement();
        } catch (SAXException malformed) {
            throw new RefusedRules(RuleProblem.ofTable(
                    text.contains("<!DOCTYPE")
                            ? "A file with a document type (DOCTYPE) is not taken."
                            : "This is not well-formed XML."));
        } catch (IOException | ParserConfigurationException impossible) {
            throw new IllegalStateException("XML cannot be parsed", impossible);
        }
    }

    private void look(Element element) {
        if (DRAWING.contains(String.valueOf(element.getNamespaceURI()))) {
            return;
        }
        String name = element.getLocalName();
        if (!DMN.equals(element.getNamespaceURI()) || !ALLOWED.contains(name)) {
            problems.add(at(element, forbidden(name)));
            return;
        }
        lookAtLanguage(element);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                look(inner);
            }
        }
    }

    private void lookAtLanguage(Element element) {
        var attributes = element.getAttributes();
        for (int at = 0; at < attributes.getLength(); at++) {
            Node attribute = attributes.item(at);
            String name = attribute.getLocalName() == null ? attribute.getNodeName() : attribute.getLocalName();
            if (LANGUAGES.contains(name) && !FEEL.contains(attribute.getNodeValue())) {
                problems.add(at(
                        element,
                        "The language “%s” is not taken: rules are written in FEEL."
                                .formatted(attribute.getNodeValue())));
            }
        }
    }

    private static String forbidden(String name) {
        return switch (name) {
            case "import" -> "A draft must not import another file.";
            case "businessKnowledgeModel",
                    "functionDefinition",
                    "encapsulatedLogic",
                    "invocation",
                    "knowledgeRequirement" -> "A draft must not define or call a function (%s).".formatted(name);
            case "script", "literalExpression", "context" ->
                "A decision must be a table, without script or free expression (%s).".formatted(name);
            default -> "“%s” cannot stand in a draft.".formatted(name);
        };
    }

    /** The place of an element: its row and column where it stands in a row, its column where it heads one. */
    private static RuleProblem at(Element element, String text) {
        Element cell = around(element, Set.of("inputEntry", "outputEntry", "input", "output"));
        if (cell == null) {
            return RuleProblem.ofTable(text);
        }
        Element table = around(cell, Set.of("decisionTable"));
        String kind = cell.getLocalName().startsWith("input") ? "input" : "output";
        Element rule = around(cell, Set.of("rule"));
        Element heading = table == null ? null : rule == null ? cell : child(table, kind, position(cell));
        String row = rule == null ? "" : "%d (%s)".formatted(position(rule) + 1, rule.getAttribute("id"));
        return new RuleProblem(row, heading == null ? "" : heading.getAttribute("label"), text);
    }

    private static @Nullable Element around(Element element, Set<String> names) {
        Node at = element;
        while (at instanceof Element here) {
            if (names.contains(here.getLocalName())) {
                return here;
            }
            at = here.getParentNode();
        }
        return null;
    }

    /** How many elements of the same name stand before this one. */
    private static int position(Element element) {
        int before = 0;
        for (Node at = element.getPreviousSibling(); at != null; at = at.getPreviousSibling()) {
            if (at instanceof Element other && other.getLocalName().equals(element.getLocalName())) {
                before++;
            }
        }
        return before;
    }

    private static @Nullable Element child(Element parent, String name, int position) {
        NodeList children = parent.getChildNodes();
        int found = 0;
        for (int at = 0; at < children.getLength(); at++) {
            if (children.item(at) instanceof Element child
                    && child.getLocalName().equals(name)
                    && found++ == position) {
                return child;
            }
        }
        return null;
    }

    /** What is wrong with a file, its sender is told, not the log. */
    private static final class Silent implements ErrorHandler {

        @Override
        public void warning(SAXParseException exception) {}

        @Override
        public void error(SAXParseException exception) throws SAXException {
            throw exception;
        }

        @Override
        public void fatalError(SAXParseException exception) throws SAXException {
            throw exception;
        }
    }
}

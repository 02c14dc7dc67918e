package org.alongside.engine.camunda;

import java.util.List;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Keeps the words of strands apart that run side by side in one process. The engine writes a word to the whole run unless a scope on the
 * way has it already: a strand whose model names it among its {@code ownWords} has it from its first moment, as the message gave it.
 */
public final class StrandWords extends AbstractBpmnParseListener {

    @Override
    public void parseSubProcess(Element element, ScopeImpl scope, ActivityImpl activity) {
        String named = TaskAnnouncements.property(element, "ownWords");
        if (named != null) {
            List<String> words = List.of(named.split(" "));
            activity.addListener(
                    ExecutionListener.EVENTNAME_START,
                    strand -> words.forEach(word -> strand.setVariableLocal(word, strand.getVariable(word))));
        }
    }
}

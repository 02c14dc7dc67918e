package org.alongside.investigation.process;

/**
 * The step that models of {@code police-investigation} call which were started before events had the process {@code investigation-event}: they
 * run to their end as they were.
 */
public class EventsOfEarlierModels {

    private final InvestigationEventSteps steps;

    EventsOfEarlierModels(InvestigationEventSteps steps) {
        this.steps = steps;
    }

    public void startEventLimit(String caseId) {
        steps.startEventLimit(caseId);
    }
}

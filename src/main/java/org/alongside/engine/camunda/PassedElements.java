package org.alongside.engine.camunda;

import java.util.Set;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;

/**
 * What the engine remembers: that a process began and ended, and that a case came to an element. When and by whom is the domain's
 * own history; gateways say nothing that the elements around them do not. A third of the engine's writes are saved so.
 */
class PassedElements implements HistoryLevel {

    static final String NAME = "passed-elements";

    private static final int ID = 40;

    private static final Set<HistoryEventType> KEPT = Set.of(
            HistoryEventTypes.PROCESS_INSTANCE_START,
            HistoryEventTypes.PROCESS_INSTANCE_UPDATE,
            HistoryEventTypes.PROCESS_INSTANCE_END,
            HistoryEventTypes.PROCESS_INSTANCE_MIGRATE,
            HistoryEventTypes.ACTIVITY_INSTANCE_START,
            HistoryEventTypes.ACTIVITY_INSTANCE_MIGRATE,
            HistoryEventTypes.INCIDENT_CREATE,
            HistoryEventTypes.INCIDENT_RESOLVE,
            HistoryEventTypes.INCIDENT_DELETE,
            HistoryEventTypes.INCIDENT_MIGRATE);

    @Override
    public int getId() {
        return ID;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType type, @Nullable Object entity) {
        return KEPT.contains(type) && !isGateway(type, entity);
    }

    private static boolean isGateway(HistoryEventType type, @Nullable Object entity) {
        if (type != HistoryEventTypes.ACTIVITY_INSTANCE_START || !(entity instanceof ExecutionEntity execution)) {
            return false;
        }
        Object kind = execution.getActivity() == null ? null : execution.getActivity().getProperty("type");
        return kind instanceof String text && text.endsWith("Gateway");
    }
}

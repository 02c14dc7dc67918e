package org.alongside.engine;

/** The task is not open any more: finished by somebody else, or taken back by the process. */
public class TaskGone extends RuntimeException {

    public TaskGone(String engineTaskId) {
        super("Task " + engineTaskId + " is not open");
    }
}

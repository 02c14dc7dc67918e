package org.alongside.work;

import java.util.List;
import java.util.Map;

/**
 * What a page sent for a task.
 *
 * @param version the work item's version when the page was drawn
 * @param key drawn with the page; the same key twice is the same submit
 * @param typed the form's values as they were typed
 */
public record Posted(long version, String key, Map<String, List<String>> typed) {}

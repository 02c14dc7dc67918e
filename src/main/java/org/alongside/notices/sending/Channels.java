package org.alongside.notices.sending;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The ways of sending that this installation has. */
@Component
public class Channels {

    private final List<Channel> channels;

    Channels(List<Channel> channels) {
        this.channels = List.copyOf(channels);
    }

    /** Whether something here can send on this channel. */
    public boolean reach(String word) {
        return channel(word).isPresent();
    }

    Optional<Channel> channel(String word) {
        return channels.stream().filter(channel -> channel.word().equals(word)).findFirst();
    }
}

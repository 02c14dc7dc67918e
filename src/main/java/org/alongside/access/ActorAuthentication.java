package org.alongside.access;

import java.util.ArrayList;
import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** An actor as Spring Security sees one: {@code ROLE_} and the role's name each, and {@code casework} for whoever does any. */
public final class ActorAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1;

    private final transient Actor actor;

    public ActorAuthentication(Actor actor) {
        super(authorities(actor));
        this.actor = actor;
        setAuthenticated(true);
    }

    @Override
    public Actor getPrincipal() {
        return actor;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    /** The id, not the user name: names of sessions and log lines are made of this. */
    @Override
    public String getName() {
        return actor.userId().toString();
    }

    private static List<GrantedAuthority> authorities(Actor actor) {
        List<GrantedAuthority> authorities = new ArrayList<>();
        actor.roles().forEach(role -> authorities.add(new SimpleGrantedAuthority("ROLE_" + role.name())));
        if (actor.doesCasework()) {
            authorities.add(new SimpleGrantedAuthority("casework"));
        }
        return authorities;
    }
}

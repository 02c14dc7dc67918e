package org.alongside.cases.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All wishes. */
public interface WishRows extends Repository<Wish, UUID> {

    Wish save(Wish wish);

    List<Wish> findByCaseIdOrderByRecordedAtDescIdDesc(UUID caseId);

    /** The wishes alone, the newest first, without the words that would have to be decrypted. */
    @Query("""
            select new org.alongside.cases.domain.WishWord(wish.measure, wish.wish) from Wish wish
             where wish.caseId = :caseId order by wish.recordedAt desc, wish.id desc""")
    List<WishWord> wordsOf(UUID caseId);
}

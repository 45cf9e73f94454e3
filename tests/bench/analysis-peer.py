"""The peer of bench:analysis: scikit-learn's TF-IDF, LSA with 100 directions and k-means on the same stories.

usage: analysis-peer.py stories.jsonl k
Prints one line of JSON: seconds of the processor and of the clock from texts to clusters, and peak memory in MiB.
Debian: python3-sklearn. Stemming is left out, which is to the peer's advantage.
"""
import json
import re
import resource
import sys
import time

from sklearn.cluster import KMeans
from sklearn.decomposition import TruncatedSVD
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.preprocessing import normalize

texts = [json.loads(line)['text'] for line in open(sys.argv[1], encoding='utf8')]
clusters = int(sys.argv[2])
word = re.compile(r'[^\W\d_]{2,}', re.U)
start = time.perf_counter()
before = time.process_time()
weights = TfidfVectorizer(
    analyzer=lambda text: word.findall(text.lower()), min_df=2, max_df=0.5, sublinear_tf=True
).fit_transform(texts)
directions = min(100, min(weights.shape) - 1)
points = normalize(TruncatedSVD(directions, random_state=1).fit_transform(weights))
KMeans(clusters, n_init=10, random_state=1).fit_predict(points)
print(json.dumps({
    'seconds': time.process_time() - before,
    'clock': time.perf_counter() - start,
    'memory': resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
}))

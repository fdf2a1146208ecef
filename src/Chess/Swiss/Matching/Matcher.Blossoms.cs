namespace TochkaBot.Chess.Swiss.Matching;

/// <summary>Blossoms: odd cycles of tight edges, shrunk to one vertex, nested.</summary>
internal sealed partial class Matcher<T>
{
    private readonly int[] _top;
    private readonly int[] _parent;

    /// <summary>The one vertex of a blossom that is matched outside of it.</summary>
    private readonly int[] _base;
    private readonly int[][] _children;

    /// <summary>Link i leads from child i to child i + 1, around the cycle; child 0 holds the base.</summary>
    private readonly (int From, int To)[][] _links;
    private readonly Stack<int> _unused = [];

    /// <summary>Blossoms that lie in no other.</summary>
    private readonly List<int> _tops = [];
    private readonly int[] _stamps;
    private int _stamp;

    private void ForLeaves(int blossom, Action<int> act)
    {
        if (blossom < _n)
            act(blossom);
        else
            foreach (var child in _children[blossom])
                ForLeaves(child, act);
    }

    private void Shrink(int a, int b)
    {
        var meeting = Meeting(_top[a], _top[b]);
        List<int> children = [];
        List<(int From, int To)> links = [(a, b)];
        for (var top = _top[a]; top != meeting; top = _top[_entry[top].From])
        {
            children.Add(top);
            links.Add(_entry[top]);
        }
        children.Add(meeting);
        children.Reverse();
        links.Reverse();
        for (var top = _top[b]; top != meeting; top = _top[_entry[top].From])
        {
            children.Add(top);
            links.Add((_entry[top].To, _entry[top].From));
        }
        Register(meeting, [.. children], [.. links]);
    }

    /// <summary>Where the ways from two even tops to the root come together.</summary>
    private int Meeting(int a, int b)
    {
        _stamp++;
        for (; ; a = _top[_entry[a].From])
        {
            _stamps[a] = _stamp;
            if (_entry[a].From < 0)
                break;
        }
        while (_stamps[b] != _stamp)
            b = _top[_entry[b].From];
        return b;
    }

    private void Register(int first, int[] children, (int, int)[] links)
    {
        var blossom = _unused.Pop();
        (_children[blossom], _links[blossom]) = (children, links);
        (_base[blossom], _parent[blossom], _dual[blossom]) = (_base[first], -1, T.Zero);
        (_label[blossom], _entry[blossom]) = (Label.Even, _entry[first]);
        foreach (var child in children)
        {
            _parent[child] = blossom;
            if (child >= _n)
                _tops.Remove(child);
            var wasOdd = _label[child] == Label.Odd;
            ForLeaves(
                child,
                leaf =>
                {
                    _top[leaf] = blossom;
                    if (wasOdd)
                        Enqueue(leaf);
                }
            );
        }
        _tops.Add(blossom);
    }

    /// <summary>Re-matches a blossom inside so that the given vertex becomes its base.</summary>
    private void Rotate(int blossom, int vertex)
    {
        if (blossom < _n)
            return;
        var child = ChildWith(blossom, vertex);
        Rotate(child, vertex);
        var (children, links) = (_children[blossom], _links[blossom]);
        var (start, count) = (Array.IndexOf(children, child), children.Length);
        var step = start % 2 == 1 ? 1 : -1;
        for (var i = start; i % count != 0; i += 2 * step)
        {
            // The pair of children after the way's next step become partners of each other.
            var (near, far) = step == 1 ? (i + 1, i + 2) : (i - 1, i - 2);
            var (from, to) = step == 1 ? links[near % count] : Reversed(links[(far + count) % count]);
            Rotate(children[near % count], from);
            Rotate(children[(far + count) % count], to);
            (_mate[from], _mate[to]) = (to, from);
        }
        Turn(children, start);
        Turn(links, start);
        _base[blossom] = vertex;
    }

    private int ChildWith(int blossom, int vertex)
    {
        var child = vertex;
        while (_parent[child] != blossom)
            child = _parent[child];
        return child;
    }

    private static (int From, int To) Reversed((int From, int To) link) => (link.To, link.From);

    private static void Turn<TItem>(TItem[] items, int start)
    {
        TItem[] turned = [.. items[start..], .. items[..start]];
        turned.CopyTo(items, 0);
    }

    /// <summary>Its children stand alone again.</summary>
    private void Release(int blossom)
    {
        _tops.Remove(blossom);
        foreach (var child in _children[blossom])
        {
            (_parent[child], _label[child]) = (-1, Label.None);
            if (child >= _n)
                _tops.Add(child);
            ForLeaves(child, leaf => _top[leaf] = child);
        }
        _unused.Push(blossom);
    }

    /// <summary>An odd blossom without weight opens: the way through it stays in the tree, the rest falls out.</summary>
    private void ExpandOdd(int blossom)
    {
        var (entry, children, links) = (_entry[blossom], _children[blossom], _links[blossom]);
        var count = children.Length;
        Release(blossom);
        var i = Array.IndexOf(children, _top[entry.To]);
        var step = i % 2 == 1 ? 1 : -1;
        while (i % count != 0)
        {
            MakeOdd(children[i], entry);
            // Over the matched link to the even child, then over the next link to the following odd one.
            i += 2 * step;
            entry = step == 1 ? links[i - 1] : Reversed(links[i]);
        }
        (_label[children[i % count]], _entry[children[i % count]]) = (Label.Odd, entry);
    }

    private void DissolveWeightless()
    {
        for (var i = _tops.Count - 1; i >= 0; i--)
            if (i < _tops.Count && _dual[_tops[i]] == T.Zero)
            {
                Release(_tops[i]);
                i = _tops.Count;
            }
    }

    /// <summary>
    /// Takes a vertex out of its partnership and of every blossom around it; a blossom's weight passes to its vertices,
    /// which keeps inner edges tight and only loosens the others.
    /// </summary>
    private void Extract(int vertex)
    {
        var end = _mate[_base[_top[vertex]]];
        Rotate(_top[vertex], vertex);
        if (end >= 0)
            _mate[end] = Free;
        _mate[vertex] = Free;
        while (_top[vertex] != vertex)
        {
            var blossom = _top[vertex];
            var half = _dual[blossom] / (T.One + T.One);
            ForLeaves(blossom, leaf => _dual[leaf] += half);
            Release(blossom);
        }
    }
}
